package org.zhongsheng.organization.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One part of a workbook as a stream of tags. Only local names count, for producers differ in prefixes and in the
 * namespaces of the two editions of the format.
 */
final class Xml implements Closeable {

    private final InputStream in;
    private final XMLStreamReader reader;

    Xml(InputStream in) throws IOException {
        this.in = in;
        try {
            var factory = new InputFactoryImpl();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            this.reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw trouble(broken);
        }
    }

    /** Goes to the next opening or closing tag; false at the end. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Unreadable(Trouble.DAMAGED);
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw trouble(broken);
        }
    }

    /** Goes to the next opening tag of one of these names; false at the end. */
    boolean nextOpening(String name) throws IOException {
        while (next()) {
            if (opens(name)) {
                return true;
            }
        }
        return false;
    }

    boolean opens(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean closes(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** The text of the element whose opening tag was just read; goes to its closing tag. */
    String text() throws IOException {
        try {
            return reader.getElementText();
        } catch (XMLStreamException broken) {
            throw trouble(broken);
        }
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The value of {@code r:id}, whatever the prefix. */
    String relation() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var namespace = reader.getAttributeNamespace(i);
            if (namespace != null
                    && !namespace.isEmpty()
                    && reader.getAttributeLocalName(i).equals("id")) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static IOException trouble(XMLStreamException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable known) {
                return known;
            }
        }
        return new Unreadable(broken);
    }
}
