package org.zhongsheng.kernel.module;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is installed, by id, and what was refused, by file. Immutable. */
record Stock(Map<String, Installed> byId, Map<String, Refused> byFile) {

    Stock {
        byId = Map.copyOf(byId);
        byFile = Map.copyOf(byFile);
    }

    static Stock empty() {
        return new Stock(Map.of(), Map.of());
    }

    Collection<Installed> installed() {
        return byId.values();
    }

    Collection<Refused> refused() {
        return byFile.values();
    }

    Optional<Installed> module(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Refused> refusal(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    Optional<Installed> fromFile(String file) {
        return installed().stream()
                .filter(module -> module.deposit().file().equals(file))
                .findAny();
    }

    Optional<Installed> ofContent(String hash) {
        return installed().stream()
                .filter(module -> module.deposit().hash().equals(hash))
                .findAny();
    }

    /** The refused jars by a name that nothing else has: the id of the module if it is free, else the file. */
    Map<String, Refused> refusedByName() {
        var named = new TreeMap<String, Refused>();
        new TreeMap<>(byFile).forEach((file, refused) -> {
            boolean taken = byId.containsKey(refused.id()) || named.containsKey(refused.id());
            named.put(taken ? file : refused.id(), refused);
        });
        return named;
    }

    /** Whether this very file is what was dealt with last under its name. */
    boolean knows(String file, String stamp) {
        return refusal(file)
                .map(Refused::deposit)
                .or(() -> fromFile(file).map(Installed::deposit))
                .map(Deposit::stamp)
                .equals(Optional.of(stamp));
    }

    Set<String> files() {
        var files = new HashSet<>(byFile.keySet());
        installed().forEach(module -> files.add(module.deposit().file()));
        return files;
    }

    /** Content that is needed again. */
    Set<String> hashes() {
        var hashes = new HashSet<String>();
        installed().forEach(module -> hashes.add(module.deposit().hash()));
        refused().stream()
                .filter(refused -> refused.kind() == Refused.Kind.UNFIT)
                .forEach(refused -> hashes.add(refused.deposit().hash()));
        return hashes;
    }

    Stock with(Installed module) {
        var modules = new TreeMap<>(byId);
        modules.put(module.id(), module);
        return new Stock(modules, byFile);
    }

    Stock with(Refused refused) {
        var refusals = new TreeMap<>(byFile);
        refusals.put(refused.deposit().file(), refused);
        return new Stock(byId, refusals);
    }

    Stock withoutModule(String id) {
        var modules = new TreeMap<>(byId);
        modules.remove(id);
        return new Stock(modules, byFile);
    }

    Stock withoutRefusal(String file) {
        var refusals = new TreeMap<>(byFile);
        refusals.remove(file);
        return new Stock(byId, refusals);
    }
}
