package org.zhongsheng.shell.house;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.module.ModuleInfo;
import org.zhongsheng.platform.module.ModuleInfo.State;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;

/** Modules that only change their state. */
final class Rooms implements Modules {

    private final Map<String, ModuleInfo> rooms = new LinkedHashMap<>();

    Rooms() {
        put("organization", State.ACTIVE, null, List.of());
        put("sample", State.STOPPED, null, List.of());
        put(
                "culture",
                State.REFUSED,
                "K3F9QX",
                List.of(Finding.error(null, "shell.problem.gone.explain").under("org.zhongsheng.platform [2.0,3)")));
    }

    private ModuleInfo put(String id, State state, @Nullable String reference, List<Finding> findings) {
        var info = new ModuleInfo(
                id,
                "1.0.0",
                state,
                10,
                id,
                List.of(),
                List.of(id + ".member.view", id + ".member.edit"),
                findings,
                reference,
                "org.zhongsheng." + id + "-1.0.0.jar");
        rooms.put(id, info);
        return info;
    }

    @Override
    public List<ModuleInfo> list() {
        return List.copyOf(rooms.values());
    }

    @Override
    public Optional<ModuleInfo> find(String id) {
        return Optional.ofNullable(rooms.get(id));
    }

    @Override
    public Outcome<ModuleInfo> check(Path jar) {
        return jar.toString().contains("sample")
                ? Outcome.done(find("sample").orElseThrow())
                : Outcome.refused(Finding.error(null, "shell.setup.spent"));
    }

    @Override
    public Outcome<ModuleInfo> install(Path jar) {
        return Outcome.done(put("sample", State.ACTIVE, null, List.of()));
    }

    @Override
    public Outcome<ModuleInfo> start(String id) {
        return Outcome.done(put(id, State.ACTIVE, null, List.of()));
    }

    @Override
    public Outcome<ModuleInfo> stop(String id) {
        return Outcome.done(put(id, State.STOPPED, null, List.of()));
    }

    @Override
    public Outcome<ModuleInfo> remove(String id) {
        return Outcome.done(rooms.remove(id));
    }

    @Override
    public String quarantine(String id, Finding why, Throwable cause) {
        put(id, State.QUARANTINED, "Q1", List.of(why));
        return "Q1";
    }
}
