package org.zhongsheng.platform.text;

import org.osgi.annotation.versioning.ProviderType;

/** How Chinese is found and sorted by the Latin letters that people type for it. */
@ProviderType
public interface Pinyin {

    /** The initials in lower case: {@code 杭州市学军中学} gives {@code hzsxjzx}; Latin letters and digits stay. */
    String initials(String text);

    /** The initials of a person's name, surnames read as surnames: {@code 曾小单} gives {@code zxd}, {@code 单雄信} {@code sxx}. */
    String nameInitials(String name);

    /**
     * A key that sorts names as a Chinese roll does and answers prefixes: the pinyin of the name without tones, a
     * space, then the name itself: {@code zhangxiaoming 张小明}. At most 120 characters.
     */
    String nameKey(String name);
}
