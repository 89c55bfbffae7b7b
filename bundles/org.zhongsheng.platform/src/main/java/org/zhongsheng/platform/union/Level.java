package org.zhongsheng.platform.union;

import java.util.Set;

/** The levels of the tree, from the province down. */
public enum Level {
    /** 省教育工会 */
    PROVINCE,
    /** 市教育工会 */
    CITY,
    /** 县(市、区)教育工会 */
    COUNTY,
    /** 高校工会, under the province or a city */
    UNIVERSITY,
    /** 直属基层工会: a unit other than a school directly under a province, city or county */
    DIRECT,
    /** 中小学、幼儿园、中职、民办学校工会 */
    SCHOOL,
    /** 分工会(二级工会) */
    BRANCH,
    /** 工会小组 */
    GROUP;

    /** The levels that may stand directly below this one. */
    public Set<Level> below() {
        return switch (this) {
            case PROVINCE -> Set.of(CITY, UNIVERSITY, DIRECT);
            case CITY -> Set.of(COUNTY, UNIVERSITY, DIRECT, SCHOOL);
            case COUNTY -> Set.of(DIRECT, SCHOOL);
            case UNIVERSITY, DIRECT, SCHOOL -> Set.of(BRANCH, GROUP);
            case BRANCH -> Set.of(GROUP);
            case GROUP -> Set.of();
        };
    }

    /** Whether unions of this level are 基层工会: members belong to them or to their branches and groups. */
    public boolean isBasic() {
        return this == UNIVERSITY || this == DIRECT || this == SCHOOL;
    }
}
