package org.zhongsheng.organization.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.zhongsheng.organization.sheet.Row;

/** Proposes a mapping: by the headers; where they say nothing, by the contents; each field to one column. */
final class Proposer {

    private static final int SAMPLES = 5;

    private final Titles titles;
    private final Contents contents = new Contents();

    Proposer(Titles titles) {
        this.titles = titles;
    }

    Proposal propose(Header header, List<Row> data) {
        int width = data.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var guesses = new ArrayList<Proposal.Guess>();
        for (int column = 0; column < Math.max(width, header.titles().size()); column++) {
            guesses.add(byTitle(column, header, data));
        }
        var taken = new EnumMap<Field, Integer>(Field.class);
        best(guesses).forEach(guess -> taken.putIfAbsent(field(guess), guess.column()));
        return new Proposal(guesses.stream()
                .map(guess -> complete(guess, taken, values(guess.column(), data)))
                .toList());
    }

    private Proposal.Guess byTitle(int column, Header header, List<Row> data) {
        var title = header.title(column);
        var known = titles.recognise(title);
        var samples = values(column, data).stream().limit(SAMPLES).toList();
        return new Proposal.Guess(column, title, known.field(), known.confidence(), samples);
    }

    /** Those with a field, the most exact header first: 手机号码 before 联系电话. */
    private List<Proposal.Guess> best(List<Proposal.Guess> guesses) {
        return guesses.stream()
                .filter(guess -> guess.field() != null)
                .sorted(Comparator.comparing(Proposal.Guess::confidence)
                        .reversed()
                        .thenComparing(guess -> titles.recognise(guess.title()).rank()))
                .toList();
    }

    private Proposal.Guess complete(Proposal.Guess guess, Map<Field, Integer> taken, List<String> values) {
        var field = guess.field();
        if (field != null) {
            return Integer.valueOf(guess.column()).equals(taken.get(field)) ? guess : nothing(guess);
        }
        if (guess.confidence() != Confidence.NONE) {
            return guess;
        }
        var free = EnumSet.allOf(Field.class);
        free.removeAll(taken.keySet());
        return contents.guess(values, free, guess.title().isEmpty())
                .map(found -> {
                    taken.put(found, guess.column());
                    return new Proposal.Guess(
                            guess.column(), guess.title(), found, Confidence.GUESSED, guess.samples());
                })
                .orElse(guess);
    }

    private static Field field(Proposal.Guess guess) {
        var field = guess.field();
        return field == null ? Field.REMARK : field;
    }

    private static Proposal.Guess nothing(Proposal.Guess guess) {
        return new Proposal.Guess(guess.column(), guess.title(), null, Confidence.NONE, guess.samples());
    }

    private static List<String> values(int column, List<Row> data) {
        return data.stream()
                .map(row -> Typed.clean(row.text(column)))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
