package org.zhongsheng.shell;

import java.io.IOException;
import java.nio.file.Files;
import org.zhongsheng.shell.house.House;

/** Opens the house until it is interrupted, to look at it in a browser. */
final class TryOut {

    private TryOut() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        try (var house = House.open(Files.createTempDirectory("house"))) {
            System.out.println("http://127.0.0.1:" + house.felix().port() + "/");
            Thread.currentThread().join();
        }
    }
}
