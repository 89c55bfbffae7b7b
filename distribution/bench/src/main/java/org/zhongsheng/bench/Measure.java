package org.zhongsheng.bench;

/** Measures something and reports it. */
@FunctionalInterface
public interface Measure {

    void measure(Run run) throws Exception;
}
