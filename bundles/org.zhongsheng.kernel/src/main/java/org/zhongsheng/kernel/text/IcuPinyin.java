package org.zhongsheng.kernel.text;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.zhongsheng.platform.text.Pinyin;

/** Reads with ICU's tables and the exceptions of ours; they are loaded when the first text is read. */
@Component
public final class IcuPinyin implements Pinyin {
    private static final int LONGEST_KEY = 120;

    private volatile @Nullable Reader reader;

    @Override
    public String initials(String text) {
        var initials = new StringBuilder(text.length());
        reader().read(text, syllable -> initials.append(syllable.charAt(0)));
        return initials.toString();
    }

    @Override
    public String nameInitials(String name) {
        var initials = new StringBuilder(name.length());
        reader().readName(name, syllable -> initials.append(syllable.charAt(0)));
        return initials.toString();
    }

    @Override
    public String nameKey(String name) {
        var key = new StringBuilder(LONGEST_KEY);
        reader().readName(name, key::append);
        key.setLength(Math.min(key.length(), Math.max(0, LONGEST_KEY - 1 - name.length())));
        key.append(' ').append(name);
        return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key.toString();
    }

    private Reader reader() {
        var ready = reader;
        if (ready == null) {
            synchronized (this) {
                ready = reader == null ? Reader.load() : reader;
                reader = ready;
            }
        }
        return ready;
    }
}
