package org.zhongsheng.kernel.module;

/** What everybody here works with. */
record Parts(
        JarFolder folder,
        Deposits deposits,
        Shelf shelf,
        Bundles bundles,
        Resolution resolution,
        Admission admission,
        Trial trial,
        Incidents incidents,
        Chronicle chronicle) {

    Stock stock() {
        return shelf.stock();
    }
}
