package org.zhongsheng.shell.house;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.activation.Activation;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Scope;

/** What unions said about modules; the nearest word counts. */
final class Uses implements Activation {

    private final Map<String, Mode> words = new HashMap<>();

    @Override
    public boolean isActive(String module, Scope at) {
        return standing(module, at).active();
    }

    @Override
    public Standing standing(String module, Scope at) {
        Mode effective = null;
        Scope by = null;
        for (var scope : at.lineage()) {
            var word = words.get(module + scope);
            if (word != null && effective != Mode.MANDATORY) {
                effective = word;
                by = scope;
            }
        }
        return new Standing(effective != Mode.OFF, words.get(module + at), effective, by);
    }

    @Override
    public Outcome<Standing> decide(String module, Scope at, @Nullable Mode mode) {
        words.remove(module + at);
        if (mode != null) {
            words.put(module + at, mode);
        }
        return Outcome.done(standing(module, at));
    }
}
