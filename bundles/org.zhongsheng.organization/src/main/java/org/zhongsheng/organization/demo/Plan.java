package org.zhongsheng.organization.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhongsheng.platform.union.Union;

/**
 * Which unions a demo of some size gets, and how many people each: a good part in the school of the account {@code
 * school}, the others in schools of the usual size, around it first, and in faculties of universities.
 */
record Plan(List<Union> counties, List<Union> universities) {

    /** The county in which the demo's own school stands, and first of all its schools. */
    private static final String HOME = "330106";

    private static final int LARGEST_SCHOOL = 600;
    private static final int SCHOOL = 60;
    private static final int FACULTY = 80;
    private static final int AT_LEAST_IN_A_COUNTY = 20;
    private static final List<String> FACULTIES = List.of("人文学院", "理学院", "工学院", "机关后勤");

    List<Place> places(int members) {
        int own = Math.min(LARGEST_SCHOOL, members * 3 / 10);
        int inFaculties = (members - own) * 15 / 100;
        var places = new ArrayList<Place>();
        places.addAll(schools(own, members - own - inFaculties));
        places.addAll(faculties(inFaculties));
        return places;
    }

    private List<Place> schools(int own, int others) {
        int count = Math.ceilDiv(others, SCHOOL) + 1;
        int inCounty = Math.max(AT_LEAST_IN_A_COUNTY, Math.ceilDiv(count, counties.size()));
        var ordered = counties.stream()
                .sorted(Comparator.comparing((Union county) -> !county.code().equals(HOME))
                        .thenComparing(Union::code))
                .toList();
        var schools = new ArrayList<Place>();
        for (int left = others; schools.size() < count; ) {
            int number = schools.size();
            int people = number == 0 ? own : Math.min(left, SCHOOL - 30 + number * 37 % 61);
            schools.add(Place.school(ordered.get(number / inCounty), number % inCounty + 1, people));
            left -= number == 0 ? 0 : people;
        }
        return schools;
    }

    private List<Place> faculties(int people) {
        var faculties = new ArrayList<Place>();
        for (int left = people; left > 0 && faculties.size() < universities.size() * FACULTIES.size(); ) {
            int index = faculties.size() % FACULTIES.size();
            var university = universities.get(faculties.size() / FACULTIES.size());
            int here = Math.min(left, Math.max(FACULTY, people / (universities.size() * FACULTIES.size()) + 1));
            faculties.add(Place.branch(university, index + 1, FACULTIES.get(index), here));
            left -= here;
        }
        return faculties;
    }
}
