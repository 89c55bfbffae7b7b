package org.zhongsheng.organization.member.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.zhongsheng.organization.member.MemberQuery;
import org.zhongsheng.organization.member.MemberRow;
import org.zhongsheng.organization.member.Members;
import org.zhongsheng.organization.sheet.Column;
import org.zhongsheng.organization.sheet.SheetWriter;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.User;

/** Writes the rows of a query as a workbook while they are read. */
final class RegisterDownload implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient Members members;
    private final transient Access access;
    private final transient User user;
    private final SerializableSupplier<MemberQuery> query;
    private final String name = t("organization.members.title");
    private final transient List<ExportColumn> columns = ExportColumn.all();

    RegisterDownload(Members members, Access access, SerializableSupplier<MemberQuery> query) {
        this.members = members;
        this.access = access;
        this.user = access.user().orElseThrow();
        this.query = query;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var asked = asked(event);
        event.setFileName(name + ".xlsx");
        event.setContentType(XLSX);
        var titles = columns.stream().map(column -> Column.of(column.title())).toList();
        try (var sheet = SheetWriter.xlsx(event.getOutputStream(), name, titles)) {
            access.as(user, () -> {
                members.export(asked, row -> write(sheet, row));
                return Boolean.TRUE;
            });
        } catch (UncheckedIOException readerHasGone) {
            throw readerHasGone.getCause();
        }
    }

    /** What the list shows stands in the user's session. */
    private MemberQuery asked(DownloadEvent event) {
        var session = event.getSession();
        session.lock();
        try {
            return query.get();
        } finally {
            session.unlock();
        }
    }

    private void write(SheetWriter sheet, MemberRow row) {
        try {
            sheet.row(columns.stream().map(column -> column.value().apply(row)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
