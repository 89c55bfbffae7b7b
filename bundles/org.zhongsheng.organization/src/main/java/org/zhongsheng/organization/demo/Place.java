package org.zhongsheng.organization.demo;

import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Union;

/**
 * A union that the demo adds below {@code parent}, and how many people it registers.
 *
 * @param code unique in the tree, by which it is found again when filling was interrupted
 */
record Place(Union parent, Level level, String code, String name, String shortName, int people) {

    /** School {@code number}, from 1, of a county. */
    static Place school(Union county, int number, int people) {
        var school = SchoolNames.name(number - 1);
        var area = county.name().replace("教育工会", "");
        return new Place(
                county,
                Level.SCHOOL,
                "%s-%03d".formatted(county.code(), number),
                area + school + "工会委员会",
                shortArea(county.shortName()) + school,
                people);
    }

    /** Branch {@code number}, from 1, of a university. */
    static Place branch(Union university, int number, String faculty, int people) {
        return new Place(
                university,
                Level.BRANCH,
                "%s-%02d".formatted(university.code(), number),
                university.shortName() + faculty + "分工会",
                faculty + "分工会",
                people);
    }

    /** 西湖区 is said 西湖 before the name of a school, 龙港市 龙港. */
    private static String shortArea(String county) {
        return county.length() > 2 ? county.substring(0, county.length() - 1) : county;
    }
}
