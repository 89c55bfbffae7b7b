package org.zhongsheng.organization.demo;

/** An endless row of numbers that belong to one person. */
final class Draws {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Draws(long seed, long person) {
        state = seed * 0xD1342543DE82EF95L + person * STEP;
    }

    long next() {
        state += STEP;
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return (mixed ^ mixed >>> 31) >>> 1;
    }

    int below(int bound) {
        return (int) (next() % bound);
    }

    boolean once(int in) {
        return below(in) == 0;
    }
}
