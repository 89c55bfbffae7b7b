package org.zhongsheng.shell.frame;

/** A view as the navigation shows it. */
record Place(String title, String path, String icon) {

    /** Whether somebody who is at {@code here} is at this place or within it. */
    boolean holds(String here) {
        return path.isEmpty() ? here.isEmpty() : here.equals(path) || here.startsWith(path + "/");
    }
}
