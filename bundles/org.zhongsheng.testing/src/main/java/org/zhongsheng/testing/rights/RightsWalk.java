package org.zhongsheng.testing.rights;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.zhongsheng.testing.rights.Step.Kind;

/**
 * Calls every method of services as every visitor about every union. Who has no right must get {@code Denied}, with
 * nothing written; who has it must be let in, must see rows of that union and below only, and leaves a deed when she
 * changes something. The methods are found by reflection: one that the walk does not know fails it.
 */
public final class RightsWalk {

    private final Round round;
    private final Map<Class<?>, Map<String, Step>> services = new LinkedHashMap<>();

    public RightsWalk(Round round) {
        this.round = round;
    }

    /** Begins with a service, or goes on with it. */
    public Methods through(Class<?> service) {
        return new Methods(services.computeIfAbsent(service, begun -> new LinkedHashMap<>()));
    }

    /** The methods of one service, written as {@code find(PersonId)}. */
    public record Methods(Map<String, Step> steps) {

        /** Who is let in sees something, and all of it stands at that union or below. */
        public Methods shows(String method, Rule rule, Act act) {
            return step(new Step(method, rule, Kind.SHOWS, act));
        }

        /** Who is let in gets it done, and a deed is recorded. */
        public Methods changes(String method, Rule rule, Act act) {
            return step(new Step(method, rule, Kind.CHANGES, act));
        }

        /** Nothing is expected of the answer. */
        public Methods says(String method, Rule rule, Act act) {
            return step(new Step(method, rule, Kind.SAYS, act));
        }

        /** Not about a union, so it is called only once by everybody; nothing is expected of the answer. */
        public Methods answers(String method, Rule rule, Act act) {
            return step(new Step(method, rule, Kind.ANSWERS, act));
        }

        private Methods step(Step step) {
            steps.put(step.method(), step);
            return this;
        }
    }

    /** One test for each method, and one for each service that the walk knows all of its methods. */
    public Stream<DynamicContainer> tests() {
        return services.entrySet().stream()
                .map(service -> DynamicContainer.dynamicContainer(
                        service.getKey().getSimpleName(), tests(service.getKey(), service.getValue())));
    }

    private Stream<DynamicTest> tests(Class<?> service, Map<String, Step> steps) {
        var known = DynamicTest.dynamicTest("knows all methods", () -> requireAll(service, steps.keySet()));
        return Stream.concat(
                Stream.of(known),
                steps.values().stream()
                        .map(step -> DynamicTest.dynamicTest(step.method(), () -> require(round.mistakes(step)))));
    }

    private static void requireAll(Class<?> service, Collection<String> known) {
        var missing = new TreeSet<String>();
        Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(RightsWalk::written)
                .forEach(missing::add);
        var gone = new ArrayList<>(known);
        gone.removeAll(missing);
        missing.removeAll(known);
        if (!missing.isEmpty() || !gone.isEmpty()) {
            throw new AssertionError("The walk does not say who may call these methods of " + service.getName() + ": "
                    + missing + "; add a step for each. Methods of the walk that are no more: " + gone);
        }
    }

    private static void require(List<String> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new AssertionError(mistakes.size() + " mistakes:\n" + String.join("\n", mistakes));
        }
    }

    private static String written(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(joining(", ", method.getName() + "(", ")"));
    }
}
