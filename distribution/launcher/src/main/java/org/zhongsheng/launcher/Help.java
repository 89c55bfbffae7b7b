package org.zhongsheng.launcher;

/** Tells the words that there are; those of modules only when a platform runs that has them. */
record Help(Home home, Console console) {

    int run(Arguments arguments) throws Stop {
        console.say("help");
        try {
            return new Remote(home, console).run(arguments);
        } catch (Stop stop) {
            if (stop.status() != Stop.NOT_RUNNING) {
                throw stop;
            }
            console.say("help.absent", home.folder());
            return Stop.DONE;
        }
    }
}
