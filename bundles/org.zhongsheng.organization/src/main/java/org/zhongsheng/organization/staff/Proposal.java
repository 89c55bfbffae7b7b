package org.zhongsheng.organization.staff;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.sheet.Row;

/** What each column of a list seems to be. */
public record Proposal(List<Guess> columns) {

    public Proposal {
        columns = List.copyOf(columns);
    }

    /**
     * @param column from 0
     * @param title its header, perhaps empty
     * @param field null when it is nothing that the register keeps, or unknown
     * @param samples its first values
     */
    public record Guess(int column, String title, @Nullable Field field, Confidence confidence, List<String> samples) {

        public String letter() {
            return Row.letter(column);
        }
    }

    public Mapping mapping() {
        var columns = new TreeMap<Integer, Field>();
        for (var guess : this.columns) {
            var field = guess.field();
            if (field != null) {
                columns.put(guess.column(), field);
            }
        }
        return new Mapping(columns);
    }
}
