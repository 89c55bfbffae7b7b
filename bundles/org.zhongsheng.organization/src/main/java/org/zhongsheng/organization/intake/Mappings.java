package org.zhongsheng.organization.intake;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.zhongsheng.organization.staff.Header;
import org.zhongsheng.organization.staff.Mapping;
import org.zhongsheng.platform.union.UnionId;

/** How a union's lists were understood, by their headers; within a transaction. */
record Mappings(EntityManager em) {

    Optional<Mapping> find(UnionId union, Header header) {
        return row(union, header).map(row -> Mapping.parse(row.columns()));
    }

    void remember(UnionId union, Header header, Mapping mapping) {
        if (header.isThere()) {
            row(union, header)
                    .ifPresentOrElse(
                            row -> row.become(mapping.toString()),
                            () -> em.persist(new StoredMapping(union, header.key(), mapping.toString())));
        }
    }

    private Optional<StoredMapping> row(UnionId union, Header header) {
        return Optional.ofNullable(em.find(StoredMapping.class, new StoredMapping.Key(union.value(), header.key())));
    }
}
