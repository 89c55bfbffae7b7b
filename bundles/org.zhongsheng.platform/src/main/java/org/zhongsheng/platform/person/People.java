package org.zhongsheng.platform.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Scope;

/** The people of the register. Each call checks its permission at the person's home union. */
@ProviderType
public interface People {

    Permission VIEW = new Permission("platform.person.view");
    Permission EDIT = new Permission("platform.person.edit");
    /** To see an identity number in full. */
    Permission REVEAL = new Permission("platform.person.reveal");

    Optional<Person> find(PersonId id);

    Map<PersonId, Person> all(Collection<PersonId> ids);

    /**
     * People of the scope whom the typed text means: a whole identity number, a mobile (or the beginning of one), pinyin
     * initials, pinyin, or the beginning of a name; at most {@code limit}, after {@code after}. Ordered by {@link
     * Person#nameKey}; those found by initials follow those found by pinyin, those found by mobile stand by mobile.
     */
    Slice<PersonId, After> search(Scope within, String typed, @Nullable After after, int limit);

    /** Where a page ended; opaque. */
    record After(String key, long id) {}

    /** Refused when another person has the same document, when the name is empty or the mobile is none. */
    Outcome<Person> register(PersonDraft draft);

    /** {@link #register} of many whose documents are known to be new, in the transaction of the caller; ids in order. */
    List<PersonId> registerAll(List<PersonDraft> drafts);

    /**
     * Changes a person; the identity is left as it is when null.
     *
     * @throws org.zhongsheng.platform.data.Conflict when somebody changed her since {@code version}
     */
    Outcome<Person> amend(PersonId id, int version, PersonDraft draft);

    /** Who, anywhere in the tree, has one of these documents: for duplicates; shows no more than home and name. */
    Map<Identity, Match> matching(Collection<Identity> identities);

    /** People of the scope with the same name and mobile as one of these, keyed by name + '\n' + mobile. */
    Map<String, Match> matchingByMobile(Scope within, Collection<PersonDraft> drafts);

    record Match(PersonId person, Scope home, String name) {}

    /** The identity number in full; needs {@link #REVEAL} and a reason, and is audited. */
    String reveal(PersonId id, String reason);
}
