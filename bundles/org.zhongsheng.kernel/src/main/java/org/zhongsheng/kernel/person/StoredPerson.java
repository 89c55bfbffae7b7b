package org.zhongsheng.kernel.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.person.IdType;
import org.zhongsheng.platform.person.People.Match;
import org.zhongsheng.platform.person.Person;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.person.Sex;
import org.zhongsheng.platform.union.Scope;

@Entity
@Table(name = "kernel_person")
class StoredPerson {
    /** Ids that are taken from the sequence at a time, here and by {@link Batch}. */
    static final int BLOCK = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kernel_person_seq")
    @SequenceGenerator(name = "kernel_person_seq", sequenceName = "kernel_person_seq", allocationSize = BLOCK)
    @Column(name = "id")
    private long id;

    @Column(name = "union_path")
    private String unionPath;

    @Column(name = "union_d2", insertable = false, updatable = false)
    private String unionD2;

    @Column(name = "union_d3", insertable = false, updatable = false)
    private String unionD3;

    @Column(name = "union_d4", insertable = false, updatable = false)
    private String unionD4;

    @Column(name = "name")
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "initials_key")
    private String initialsKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "sex")
    private @Nullable Sex sex;

    @Column(name = "birth")
    private @Nullable LocalDate birth;

    @Enumerated(EnumType.STRING)
    @Column(name = "id_type")
    private @Nullable IdType idType;

    @Column(name = "id_sealed")
    private byte @Nullable [] idSealed;

    @Column(name = "id_print")
    private @Nullable String idPrint;

    @Column(name = "id_mask")
    private @Nullable String idMask;

    @Column(name = "mobile")
    private @Nullable String mobile;

    @Column(name = "email")
    private @Nullable String email;

    @Version
    @Column(name = "version")
    private int version;

    protected StoredPerson() {}

    /** Without a document, which is given by a {@link Claim}. */
    StoredPerson(Details details) {
        call(details);
        sex = details.sex();
        birth = details.birth();
    }

    /** Sex and birth stay as a resident number says, unless another document is shown. */
    void become(Details details, @Nullable Document document) {
        call(details);
        if (idType != IdType.RESIDENT || document != null) {
            sex = details.sex();
            birth = details.birth();
        }
        prove(document);
    }

    private void call(Details details) {
        unionPath = details.home().path();
        name = details.name();
        nameKey = details.nameKey();
        initialsKey = details.initialsKey();
        mobile = details.mobile();
        email = details.email();
    }

    private void prove(@Nullable Document document) {
        if (document != null) {
            idType = document.type();
            idSealed = document.sealed();
            idPrint = document.print();
            idMask = document.mask();
        }
    }

    PersonId id() {
        return new PersonId(id);
    }

    Scope home() {
        return new Scope(unionPath);
    }

    byte @Nullable [] sealedNumber() {
        return idSealed;
    }

    @Nullable
    String print() {
        return idPrint;
    }

    int version() {
        return version;
    }

    /** For the audit trail. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "name", name);
        put(fields, "sex", sex);
        put(fields, "birth", birth);
        put(fields, "document", idMask);
        put(fields, "mobile", mobile);
        put(fields, "email", email);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    Match toMatch() {
        return new Match(id(), home(), name);
    }

    @Nullable
    String mobile() {
        return mobile;
    }

    Person toPerson() {
        return new Person(id(), home(), name, nameKey, sex, birth, idType, idMask, mobile, email, version);
    }
}
