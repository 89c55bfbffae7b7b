package org.zhongsheng.organization.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhongsheng.organization.sheet.Row;
import org.zhongsheng.platform.text.Finding;

/** Which column, from 0, is which field. Columns that are not mapped are not read. */
public record Mapping(SortedMap<Integer, Field> columns) {

    public Mapping {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }

    public static Mapping of(Map<Integer, Field> columns) {
        return new Mapping(new TreeMap<>(columns));
    }

    public OptionalInt columnOf(Field field) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() == field)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** Why a list cannot be read by this mapping: no name, no number, or two columns for one field. */
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (var field : List.of(Field.NAME, Field.ID_NUMBER)) {
            if (columnOf(field).isEmpty()) {
                findings.add(Finding.error(field.name(), "organization.staff.mapping.missing", field.title()));
            }
        }
        var first = new EnumMap<Field, Integer>(Field.class);
        columns.forEach((column, field) -> {
            var other = first.putIfAbsent(field, column);
            if (other != null) {
                findings.add(Finding.error(
                        field.name(),
                        "organization.staff.mapping.twice",
                        field.title(),
                        Row.letter(other),
                        Row.letter(column)));
            }
        });
        return List.copyOf(findings);
    }

    /** A form to remember it in, such as {@code 0=NAME,2=ID_NUMBER}. */
    @Override
    public String toString() {
        return columns.entrySet().stream()
                .map(column -> column.getKey() + "=" + column.getValue())
                .collect(Collectors.joining(","));
    }

    /** Reads what {@link #toString} wrote; fields that no longer exist are left out. */
    public static Mapping parse(String remembered) {
        var columns = new TreeMap<Integer, Field>();
        for (var pair : remembered.split(",")) {
            var parts = pair.split("=", 2);
            Arrays.stream(Field.values())
                    .filter(field -> parts.length == 2 && field.name().equals(parts[1]))
                    .findFirst()
                    .ifPresent(field -> columns.put(Integer.valueOf(parts[0]), field));
        }
        return new Mapping(columns);
    }
}
