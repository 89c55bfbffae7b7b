package org.zhongsheng.kernel.control;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.zhongsheng.platform.command.Command;
import org.zhongsheng.platform.text.Text;
import org.zhongsheng.platform.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/** What a command says goes down the channel, in the client's language. */
record SocketTerminal(Connection connection, Texts texts, Locale locale, boolean json) implements Command.Terminal {

    @Override
    public void say(Text line) {
        if (!json) {
            connection.send("say", texts.get(locale, line));
        }
    }

    @Override
    public void complain(Text line) {
        connection.send("complain", texts.get(locale, line));
    }

    @Override
    public void result(Map<String, ?> values) {
        if (json) {
            connection.send("result", JsonMapper.shared().writeValueAsString(said(values)));
        }
    }

    /** The same with every text in the client's language. */
    private Object said(Object value) {
        return switch (value) {
            case Text text -> texts.get(locale, text);
            case Map<?, ?> map -> {
                var said = new LinkedHashMap<String, Object>();
                map.forEach((name, each) -> said.put(name.toString(), said(each)));
                yield said;
            }
            case Collection<?> items -> items.stream().map(this::said).toList();
            default -> value;
        };
    }

    @Override
    public void progress(long done, long total) {
        var numbers = NumberFormat.getIntegerInstance(locale);
        connection.send("progress", numbers.format(done) + (total < 0 ? "" : " / " + numbers.format(total)));
    }

    @Override
    public BooleanSupplier interrupted() {
        return connection::hungUp;
    }
}
