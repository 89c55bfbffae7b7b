package org.zhongsheng.kernel.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.text.Finding;

/** What a password must be: long, not common, not the login. No rules on kinds of characters: they make worse ones. */
final class PasswordPolicy {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;

    private final Set<String> common;

    PasswordPolicy() {
        try (var in = new BufferedReader(
                new InputStreamReader(PasswordPolicy.class.getResourceAsStream("common-passwords.txt"), UTF_8))) {
            common = in.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords", e);
        }
    }

    List<Finding> findings(String password, String login, @Nullable String mobile) {
        if (password.length() < SHORTEST) {
            return List.of(Finding.error("password", "platform.password.short", SHORTEST));
        }
        if (password.length() > LONGEST) {
            return List.of(Finding.error("password", "platform.password.long", LONGEST));
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (contains(plain, login.toLowerCase(Locale.ROOT)) || mobile != null && contains(plain, mobile)) {
            return List.of(Finding.error("password", "platform.password.login"));
        }
        if (isCommon(plain)) {
            return List.of(Finding.error("password", "platform.password.common"));
        }
        return List.of();
    }

    private static boolean contains(String password, String part) {
        return part.length() > 3 && password.contains(part) || password.equals(part);
    }

    /** Also a common one with digits behind, said twice, or one character over and over. */
    private boolean isCommon(String plain) {
        String half = plain.substring(0, plain.length() / 2);
        return common.contains(plain)
                || common.contains(plain.replaceAll("[\\d!@#.]+$", ""))
                || plain.equals(half + half) && common.contains(half)
                || plain.chars().distinct().count() < 5;
    }
}
