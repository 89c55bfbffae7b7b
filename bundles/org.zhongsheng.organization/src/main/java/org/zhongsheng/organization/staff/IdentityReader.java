package org.zhongsheng.organization.staff;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.sheet.Cell;
import org.zhongsheng.platform.person.IdType;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.ResidentNumber;

/** Numbers of identity documents. What the right check digit would be is never told: a guessed number is worse than none. */
final class IdentityReader {

    private static final int LENGTH = 18;
    private static final Pattern OLD = Pattern.compile("\\d{15}");
    private static final Pattern WRONG_CHARACTERS = Pattern.compile("\\d|X$");
    private static final Map<IdType, Pattern> SHAPES = Map.of(
            IdType.PASSPORT, Pattern.compile("[A-Z]{1,2}\\d{7,8}|[A-Z0-9]{6,12}"),
            IdType.HK_MACAO, Pattern.compile("[HM]\\d{8}(\\d{2})?"),
            IdType.TAIWAN, Pattern.compile("\\d{8}(\\d{2})?"),
            IdType.PERMANENT_RESIDENT, Pattern.compile("[A-Z]{3}\\d{12}|9\\d{17}"));
    private static final Pattern SURELY_PASSPORT = Pattern.compile("[A-Z]{1,2}\\d{7,8}");

    /** @param type as given in another column, or null */
    Reading read(Cell cell, String typed, @Nullable IdType type) {
        var number = ResidentNumber.canonical(typed);
        if (type == null) {
            return guessed(cell, number);
        }
        return type == IdType.RESIDENT ? resident(cell, number) : other(number, type);
    }

    private static Reading guessed(Cell cell, String number) {
        if (matches(IdType.HK_MACAO, number)) {
            return other(number, IdType.HK_MACAO);
        }
        if (Character.isLetter(number.codePointAt(0)) && matches(IdType.PERMANENT_RESIDENT, number)) {
            return other(number, IdType.PERMANENT_RESIDENT);
        }
        return SURELY_PASSPORT.matcher(number).matches()
                ? Reading.doubtful(new Identity(IdType.PASSPORT, number), "id.as-passport")
                : resident(cell, number);
    }

    private static Reading other(String number, IdType type) {
        return matches(type, number)
                ? Reading.of(new Identity(type, number))
                : Reading.refused("id.other", IdTypes.text(type));
    }

    private static Reading resident(Cell cell, String number) {
        if (cell.is(Cell.Kind.LOST_DIGITS)) {
            return Reading.refused("lost-digits");
        }
        if (OLD.matcher(number).matches()) {
            return Reading.refused("id.fifteen");
        }
        return ResidentNumber.flaw(number)
                .map(flaw -> refusal(number, flaw))
                .orElseGet(() -> Reading.of(new Identity(IdType.RESIDENT, number)));
    }

    private static Reading refusal(String number, ResidentNumber.Flaw flaw) {
        var strange = strange(number);
        if (strange.isPresent()) {
            return Reading.refused("id.characters", strange.get());
        }
        return switch (flaw) {
            case LENGTH -> Reading.refused("id.length", number.length(), LENGTH);
            case CHARACTERS -> Reading.refused("id.characters", number.substring(0, 1));
            case BIRTH_DATE -> Reading.refused("id.birth-date");
            case CHECK_DIGIT ->
                number.endsWith("000") ? Reading.refused("id.zeros") : Reading.refused("id.check-digit");
        };
    }

    /** The characters that no such number has. */
    private static Optional<String> strange(String number) {
        return Optional.of(WRONG_CHARACTERS.matcher(number).replaceAll("")).filter(rest -> !rest.isEmpty());
    }

    private static boolean matches(IdType type, String number) {
        var shape = SHAPES.get(type);
        return shape != null && shape.matcher(number).matches();
    }
}
