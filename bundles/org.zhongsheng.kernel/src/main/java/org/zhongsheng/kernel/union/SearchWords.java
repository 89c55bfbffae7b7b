package org.zhongsheng.kernel.union;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.text.Pinyin;

/**
 * The rows by which a union is found: every ending of its name and short name (so that any part of the name is the
 * beginning of a row), its code, the initials of both names.
 */
final class SearchWords {
    private static final int LONGEST = 40;

    private final Transactions transactions;
    private final Pinyin pinyin;

    SearchWords(Transactions transactions, Pinyin pinyin) {
        this.transactions = transactions;
        this.pinyin = pinyin;
    }

    /** What is typed, in the form of the rows. */
    static String canonical(String typed) {
        var canonical = typed.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        return canonical.substring(0, Math.min(canonical.length(), LONGEST));
    }

    void write(StoredUnion union) {
        try (var insert = transactions
                .connection()
                .prepareStatement("insert into kernel_union_word (union_id, union_path, word) values (?, ?, ?)")) {
            for (String word : words(union.title())) {
                insert.setLong(1, union.id().value());
                insert.setString(2, union.scope().path());
                insert.setString(3, word);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("cannot write the search words of " + union.id(), e);
        }
    }

    void rewrite(StoredUnion union) {
        try (var delete =
                transactions.connection().prepareStatement("delete from kernel_union_word where union_id = ?")) {
            delete.setLong(1, union.id().value());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("cannot delete the search words of " + union.id(), e);
        }
        write(union);
    }

    private Set<String> words(Title title) {
        var words = new LinkedHashSet<String>();
        endings(canonical(title.name()), words);
        endings(canonical(title.shortName()), words);
        words.add(canonical(title.code()));
        words.add(canonical(pinyin.initials(title.name())));
        words.add(canonical(pinyin.initials(title.shortName())));
        words.remove("");
        return words;
    }

    /** Names end in 工会, 教育工会, 工会委员会: nobody searches for that, so endings within it are left out. */
    private static void endings(String name, Set<String> words) {
        int tail = Math.max(1, name.replaceFirst("(教育)?工会(委员会)?$", "").length());
        for (int start = 0; start < tail; start++) {
            boolean insideWord = start > 0 && isLatin(name.charAt(start)) && isLatin(name.charAt(start - 1));
            if (!insideWord) {
                words.add(name.substring(start));
            }
        }
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
