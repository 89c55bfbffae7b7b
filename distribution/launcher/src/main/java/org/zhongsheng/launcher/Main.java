package org.zhongsheng.launcher;

import java.nio.file.Path;
import java.util.Optional;

final class Main {

    private Main() {}

    public static void main(String[] words) {
        System.exit(run(words, Console.ofProcess()));
    }

    private static int run(String[] words, Console console) {
        try {
            return run(Arguments.of(words), console);
        } catch (Stop stop) {
            console.complain(stop.key(), stop.args());
            return stop.status();
        }
    }

    private static int run(Arguments arguments, Console console) throws Stop {
        var installation = Installation.ofProcess();
        var home = new Home(arguments
                .option("home")
                .or(() -> Optional.ofNullable(System.getenv("ZHONGSHENG_HOME")))
                .map(Path::of)
                .orElse(installation.folder()));
        return switch (arguments.word()) {
            case "start" -> new Start(installation, home, console).run(arguments);
            case "doctor" -> new Doctor(installation, home, console).run(arguments);
            case "help", "--help", "-h" -> new Help(home, console).run(arguments);
            default -> new Remote(home, console).run(arguments);
        };
    }
}
