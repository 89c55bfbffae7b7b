package org.zhongsheng.persistence.unit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a {@code META-INF/persistence.xml} says: the first unit's name and its classes.
 *
 * @param root the folder or bundle that the file's {@code META-INF} is in
 */
public record UnitDescription(String name, List<String> classes, URL root) {

    /** It begins the names of tables. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public UnitDescription {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("the unit's name must be a word in lower case, not '" + name + "'");
        }
        classes = List.copyOf(classes);
    }

    public static UnitDescription read(URL file, URL root) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = file.openStream()) {
            return read(factory.createXMLStreamReader(in), root);
        } catch (XMLStreamException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static UnitDescription read(XMLStreamReader xml, URL root) throws XMLStreamException {
        var name = "";
        var classes = new ArrayList<String>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "persistence-unit" -> name = String.valueOf(xml.getAttributeValue(null, "name"));
                case "class" -> classes.add(xml.getElementText().strip());
                default -> {}
            }
        }
        return new UnitDescription(name, classes, root);
    }
}
