package org.zhongsheng.ui.list;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The state of a list as query parameters, so that it can be sent to a colleague. Parameters of others stay as they
 * are.
 */
record Address(String text, String sort, Map<String, String> choices) {

    private static final String TEXT = "q";
    private static final String SORT = "sort";

    static Address of(QueryParameters parameters, Set<String> filters) {
        var choices = new HashMap<String, String>();
        for (var filter : filters) {
            parameters
                    .getSingleParameter(filter)
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> choices.put(filter, value));
        }
        return new Address(
                parameters.getSingleParameter(TEXT).orElse("").strip(),
                parameters.getSingleParameter(SORT).orElse(""),
                Map.copyOf(choices));
    }

    QueryParameters within(QueryParameters others, Set<String> filters) {
        SequencedMap<String, List<String>> all = new LinkedHashMap<>(others.getParameters());
        filters.forEach(all::remove);
        put(all, TEXT, text);
        put(all, SORT, sort);
        new ArrayList<>(choices.keySet())
                .stream().sorted().forEach(filter -> put(all, filter, choices.getOrDefault(filter, "")));
        return new QueryParameters(all);
    }

    private static void put(Map<String, List<String>> all, String name, String value) {
        if (value.isEmpty()) {
            all.remove(name);
        } else {
            all.put(name, List.of(value));
        }
    }
}
