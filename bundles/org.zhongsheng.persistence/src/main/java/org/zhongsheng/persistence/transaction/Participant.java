package org.zhongsheng.persistence.transaction;

import jakarta.persistence.EntityManagerFactory;

/**
 * A module's persistence unit.
 *
 * @param rank units of lower rank are written first, because later ones refer to their rows
 */
public record Participant(String name, long rank, EntityManagerFactory factory) implements Comparable<Participant> {

    @Override
    public int compareTo(Participant other) {
        int byRank = Long.compare(rank, other.rank);
        return byRank != 0 ? byRank : name.compareTo(other.name);
    }
}
