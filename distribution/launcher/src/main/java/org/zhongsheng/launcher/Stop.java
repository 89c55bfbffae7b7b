package org.zhongsheng.launcher;

/** The end of a command, with the sentence that is said about it and the status that the process ends with. */
final class Stop extends Exception {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int HOME = 3;
    static final int SECOND = 4;
    static final int PORT = 5;
    static final int NOT_RUNNING = 7;

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final transient Object[] args;

    Stop(int status, String key, Object... args) {
        super(key);
        this.status = status;
        this.key = key;
        this.args = args;
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }

    Object[] args() {
        return args;
    }
}
