package org.zhongsheng.kernel.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.zhongsheng.platform.union.Level;

/** The public unions of Zhejiang: code, level, code of the parent, name, short name; a parent stands above its children. */
record UnionSheet(List<Line> lines) {
    record Line(String code, Level level, String parent, String name, String shortName) {
        static Line of(String text) {
            String[] cells = text.split(",", -1);
            return new Line(cells[0], Level.valueOf(cells[1]), cells[2], cells[3], cells[4]);
        }
    }

    static UnionSheet zhejiang() {
        try (var in = new BufferedReader(
                new InputStreamReader(UnionSheet.class.getResourceAsStream("/demo/zhejiang.csv"), UTF_8))) {
            return new UnionSheet(in.lines().skip(1).map(Line::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the unions of the demo", e);
        }
    }
}
