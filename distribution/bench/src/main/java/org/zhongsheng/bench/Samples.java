package org.zhongsheng.bench;

import java.util.ArrayList;
import java.util.List;

/** Times in milliseconds, or other figures of one kind. */
public final class Samples {

    private final List<Double> millis = new ArrayList<>();

    public void add(double sample) {
        millis.add(sample);
    }

    public void addSince(long nanoTime) {
        add((System.nanoTime() - nanoTime) / 1e6);
    }

    public double median() {
        return at(0.5);
    }

    public double p95() {
        return at(0.95);
    }

    private double at(double share) {
        var sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    public String said() {
        return Report.number(median()) + " / " + Report.number(p95()) + " ms";
    }
}
