package org.zhongsheng.testing.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.testing.rights.Step.Kind;

/**
 * Sends all visitors to all places. What they do there is undone, so that the next one finds everything as it was.
 *
 * @param places the unions by the names that a mistake is told with
 * @param deeds what was recorded so far, whether or not it was committed
 */
public record Round(
        Access access, Transactions transactions, List<Visitor> visitors, Map<String, Scope> places, List<Deed> deeds) {

    /** Carries the answer out of a transaction that is undone by it. */
    private static final class Undone extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Object answer;

        Undone(Object answer) {
            super("undone", null, false, false);
            this.answer = answer;
        }
    }

    List<String> mistakes(Step step) {
        var mistakes = new ArrayList<String>();
        for (var visitor : visitors) {
            var before = Contents.of(transactions);
            places.entrySet().stream()
                    .limit(step.kind() == Kind.ANSWERS ? 1 : places.size())
                    .map(place -> mistake(step, visitor, place.getKey(), place.getValue()))
                    .filter(mistake -> !mistake.isEmpty())
                    .forEach(mistakes::add);
            var written = before.unlike(Contents.of(transactions));
            if (!written.isEmpty()) {
                mistakes.add(visitor + " wrote to " + written);
            }
        }
        return mistakes;
    }

    private String mistake(Step step, Visitor visitor, String name, Scope place) {
        String mistake = mistake(step, visitor, place);
        return mistake.isEmpty() ? "" : visitor + " at " + name + ": " + mistake;
    }

    private String mistake(Step step, Visitor visitor, Scope place) {
        boolean admitted = step.rule().admits(visitor, place);
        try {
            var answer = admitted ? undone(step, visitor, place) : call(step, visitor, place);
            return admitted ? mistake(step, place, answer) : "was let in and got " + shortened(answer);
        } catch (Denied denied) {
            return admitted ? "was kept out: " + denied.getMessage() : "";
        } catch (Exception | AssertionError e) {
            return admitted && !step.kind().isJudged() ? "" : "failed: " + e;
        }
    }

    private static String mistake(Step step, Scope place, Object answer) {
        return switch (step.kind()) {
            case SHOWS -> Seen.in(answer).findAny().isEmpty() ? "saw nothing" : outside(place, answer);
            case CHANGES ->
                answer instanceof Outcome.Refused<?> ? "was refused: " + shortened(answer) : outside(place, answer);
            case SAYS, ANSWERS -> "";
        };
    }

    private static String shortened(Object answer) {
        var text = answer.toString();
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    private static String outside(Scope place, Object answer) {
        var outside = Seen.in(answer)
                .filter(scope -> !place.contains(scope))
                .distinct()
                .toList();
        return outside.isEmpty() ? "" : "saw " + outside + " outside of " + place;
    }

    private Object undone(Step step, Visitor visitor, Scope place) throws Exception {
        int before = deeds.size();
        try {
            return transactions.<Object, Exception>write(() -> {
                throw new Undone(call(step, visitor, place));
            });
        } catch (Undone undone) {
            if (step.kind() == Kind.CHANGES && deeds.size() == before) {
                throw new AssertionError("recorded no deed");
            }
            return undone.answer;
        }
    }

    private Object call(Step step, Visitor visitor, Scope place) throws Exception {
        var user = visitor.user();
        return user == null
                ? step.act().on(place)
                : access.<Object, Exception>as(user, () -> step.act().on(place));
    }
}
