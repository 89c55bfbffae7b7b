package org.zhongsheng.organization.intake.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.zhongsheng.organization.intake.Choices;
import org.zhongsheng.organization.intake.Order;
import org.zhongsheng.organization.staff.Mapping;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.ui.page.FileDrop.Received;

/**
 * A list that was uploaded for a union.
 *
 * @param errors where its error file is written
 */
record Upload(Union union, Received list, Path errors) {

    static Upload of(Union union, Received list) {
        try {
            return new Upload(union, list, Files.createTempFile("import-errors", ".xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Order order(String sheet, Mapping mapping, Choices choices, Locale locale) {
        return new Order(union.id(), list.file(), list.name(), sheet, mapping, choices, errors, locale);
    }

    void delete() {
        try {
            Files.deleteIfExists(list.file());
            Files.deleteIfExists(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
