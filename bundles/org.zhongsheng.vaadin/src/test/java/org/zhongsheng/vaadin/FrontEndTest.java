package org.zhongsheng.vaadin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the compiled front end holds of commercial add-ons is what NOTICE says, and no more. */
class FrontEndTest {

    private static final Path SCRIPTS = Path.of("target/web-components/vaadin-prod-bundle/webapp/VAADIN/build");

    /** The web component of a commercial add-on names itself so. */
    private static final Pattern COMMERCIAL = Pattern.compile("cvdlName\\(\\)\\{return`([a-z-]+)`");

    @Test
    void holdsOfCommercialAddOnsWhatCannotBeLeftOut() throws IOException {
        var found = new TreeSet<String>();
        for (var script : scripts()) {
            COMMERCIAL.matcher(script).results().forEach(name -> found.add(name.group(1)));
        }

        assertThat(found)
                .isEqualTo(Set.of("vaadin-board", "vaadin-crud", "vaadin-dashboard", "vaadin-grid-pro"))
                .allMatch(name -> notice().contains("@vaadin/" + name.substring("vaadin-".length())));
    }

    @Test
    void holdsNeitherHighchartsNorTheClientOfTheSpreadsheet() throws IOException {
        assertThat(scripts()).isNotEmpty().noneMatch(script -> script.contains("highcharts"));
        assertThat(scripts()).noneMatch(script -> script.contains("customElements.define(`vaadin-spreadsheet`"));
    }

    private static Set<String> scripts() throws IOException {
        var scripts = new TreeSet<String>();
        try (var files = Files.newDirectoryStream(SCRIPTS, "*.js")) {
            for (var file : files) {
                scripts.add(Files.readString(file));
            }
        }
        return scripts;
    }

    private static String notice() {
        try {
            return Files.readString(Path.of("NOTICE"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
