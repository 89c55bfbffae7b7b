package org.zhongsheng.organization.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells what a column is by what stands in it, for the fields whose values look like nothing else. */
final class Contents {

    private static final Pattern NAME =
            Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan} \\p{IsHan}|\\p{IsHan}{1,10}·\\p{IsHan}{1,10}");
    private static final Pattern SURNAMES = Pattern.compile(
            "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文俞章鲍楼应毕施].*");

    private final Map<Field, Predicate<String>> clues = new LinkedHashMap<>();

    Contents() {
        clues.put(Field.ID_NUMBER, matching("\\d{17}[\\dXx]|\\d{15}"));
        clues.put(Field.MOBILE, matching("(\\+?86)?1[3-9]\\d{9}"));
        clues.put(Field.EMAIL, matching("[^@\\s]+@[^@\\s]+\\.\\w+"));
        clues.put(Field.SEX, matching("男|女|男性|女性"));
        clues.put(Field.NATION, matching("(汉|满|回|苗|壮|畲|侗|彝|白|土家|蒙古|布依|朝鲜|维吾尔|藏|瑶)族?"));
        clues.put(Field.POLITICS, matching("(中共)?(预备)?党员|(共青)?团员|群众|民[盟建进革](会员|盟员|党员)?|无党派(人士)?|九三学社(社员)?"));
    }

    /** @param nameless whether the column has no header at all, so that it may hold the names */
    Optional<Field> guess(List<String> values, Set<Field> free, boolean nameless) {
        for (var clue : clues.entrySet()) {
            if (free.contains(clue.getKey()) && most(values, clue.getValue())) {
                return Optional.of(clue.getKey());
            }
        }
        boolean names = nameless
                && free.contains(Field.NAME)
                && most(values, value -> NAME.matcher(value).matches())
                && values.stream()
                                        .filter(value -> SURNAMES.matcher(value).matches())
                                        .count()
                                * 2
                        > values.size()
                && values.stream().distinct().count() * 10 > values.size() * 8L;
        return names ? Optional.of(Field.NAME) : Optional.empty();
    }

    private static Predicate<String> matching(String regex) {
        var pattern = Pattern.compile(regex);
        return value -> pattern.matcher(value.replace(" ", "").replace("-", "")).matches();
    }

    private static boolean most(List<String> values, Predicate<String> clue) {
        return !values.isEmpty() && values.stream().filter(clue).count() * 10 >= values.size() * 7L;
    }
}
