package org.zhongsheng.organization.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which parts belong to a part. */
record Relations(List<Relation> all) {

    /** @param type the last word of the type's address, which is the same in both editions of the format */
    record Relation(String id, String type, String part) {}

    static Relations read(Parts parts, String owner) throws IOException {
        int slash = owner.lastIndexOf('/') + 1;
        var folder = owner.substring(0, slash);
        var file = folder + "_rels/" + owner.substring(slash) + ".rels";
        var all = new ArrayList<Relation>();
        if (parts.has(file)) {
            try (var xml = new Xml(parts.read(file))) {
                while (xml.nextOpening("Relationship")) {
                    var type = xml.attribute("Type", "");
                    all.add(new Relation(
                            xml.attribute("Id", ""),
                            type.substring(type.lastIndexOf('/') + 1),
                            resolve(folder, xml.attribute("Target", ""))));
                }
            }
        }
        return new Relations(all);
    }

    String firstOf(String type, String otherwise) {
        return all.stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::part)
                .findFirst()
                .orElse(otherwise);
    }

    /** The part of a sheet of cells; charts and macros have none. */
    Optional<String> worksheet(String id) {
        return all.stream()
                .filter(relation -> relation.id().equals(id) && relation.type().equals("worksheet"))
                .map(Relation::part)
                .findFirst();
    }

    private static String resolve(String folder, String target) {
        var slashes = target.replace('\\', '/');
        if (slashes.startsWith("/")) {
            return slashes.substring(1);
        }
        return slashes.startsWith("./") ? folder + slashes.substring(2) : folder + slashes;
    }
}
