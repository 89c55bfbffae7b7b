package org.zhongsheng.kernel.person;

import org.zhongsheng.platform.data.Sealing;
import org.zhongsheng.platform.person.IdType;
import org.zhongsheng.platform.person.Identity;

/**
 * An identity document as it is stored.
 *
 * @param print finds it again without opening it
 */
record Document(IdType type, byte[] sealed, String print, String mask) {
    static Document of(Identity identity, Sealing sealing) {
        return new Document(
                identity.type(), sealing.seal(identity.number()), print(identity, sealing), identity.masked());
    }

    static String print(Identity identity, Sealing sealing) {
        return sealing.fingerprint("identity", identity.type() + " " + identity.number());
    }
}
