package org.zhongsheng.persistence.migration;

import java.io.Reader;

/**
 * Gives a script line by line and so knows where its reader is: that executes a statement when it has read the end of
 * it and before it reads on.
 */
final class ScriptReader extends Reader {

    private final String text;
    private int position;
    private int line;
    private int statement;
    private boolean between = true;

    ScriptReader(String text) {
        this.text = text;
    }

    /** The line in which the last statement that was read begins; 1 is the first. */
    int statement() {
        return Math.max(1, statement);
    }

    @Override
    public int read(char[] target, int offset, int length) {
        while (atStartOfLine() && look(text.substring(position, endOfLine()).strip())) {
            position = endOfLine();
        }
        if (position == text.length()) {
            return -1;
        }
        int count = Math.min(length, endOfLine() - position);
        text.getChars(position, position + count, target, offset);
        position += count;
        return count;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end + 1;
    }

    private boolean atStartOfLine() {
        return position < text.length() && (position == 0 || text.charAt(position - 1) == '\n');
    }

    /** Whether the line is empty and between statements, so that a database counts from the statement's first line. */
    private boolean look(String content) {
        line++;
        if (content.isEmpty() || content.startsWith("--")) {
            return content.isEmpty() && between;
        }
        if (between) {
            statement = line;
        }
        between = content.endsWith(";");
        return false;
    }

    @Override
    public void close() {
        // a string needs no closing
    }
}
