package org.zhongsheng.platform.union;

/** Identifies a union for ever; it survives renaming and moving. */
public record UnionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
