package org.zhongsheng.kernel.text;

import java.util.function.Consumer;

/** Says a text syllable by syllable; each Latin letter or digit stands for itself. */
record Reader(Syllables syllables, Readings surnames, Readings words) {
    static Reader load() {
        return new Reader(new Syllables(), Readings.load("surnames.properties"), Readings.load("words.properties"));
    }

    void read(String text, Consumer<String> to) {
        int at = 0;
        while (at < text.length()) {
            var exception = words.at(text, at);
            if (exception == null) {
                at = readOne(text, at, to);
            } else {
                at += say(exception, to);
            }
        }
    }

    /** The surname by the surnames' readings, the given name by the usual ones. */
    void readName(String name, Consumer<String> to) {
        var surname = surnames.at(name, 0);
        int at = surname == null ? 0 : say(surname, to);
        while (at < name.length()) {
            at = readOne(name, at, to);
        }
    }

    private int readOne(String text, int at, Consumer<String> to) {
        int c = text.codePointAt(at);
        String syllable = syllables.of(c);
        if (!syllable.isEmpty()) {
            to.accept(syllable);
        }
        return at + Character.charCount(c);
    }

    private static int say(String[] reading, Consumer<String> to) {
        for (String syllable : reading) {
            to.accept(syllable);
        }
        return reading.length;
    }
}
