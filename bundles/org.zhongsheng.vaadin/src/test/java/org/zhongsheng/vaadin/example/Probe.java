package org.zhongsheng.vaadin.example;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.vaadin.Browsers;
import org.zhongsheng.vaadin.ViewInfo;
import org.zhongsheng.vaadin.ViewProblem;
import org.zhongsheng.vaadin.Views;

/** Asks the bundle's services for a test, which cannot see their types. */
@Component(service = Function.class, property = "test=probe")
public class Probe implements Function<String, List<String>> {

    private final Views views;
    private final Browsers browsers;

    @Activate
    public Probe(@Reference Views views, @Reference Browsers browsers) {
        this.views = views;
        this.browsers = browsers;
    }

    @Override
    public List<String> apply(String question) {
        String about = question.substring(question.indexOf(' ') + 1);
        return switch (question.substring(0, question.indexOf(' '))) {
            case "views" -> views.all().stream().map(Probe::words).toList();
            case "at" -> views.at(about).stream().map(ViewInfo::path).toList();
            case "gone" -> List.of(Boolean.toString(views.isGone(about)));
            case "problems" ->
                views.problems().stream().map(ViewProblem::reason).toList();
            case "sessions" -> List.of(Integer.toString(browsers.sessions()));
            case "uis" -> List.of(Integer.toString(browsers.uis()));
            case "show" -> show(about);
            default -> throw new IllegalArgumentException(question);
        };
    }

    private static String words(ViewInfo view) {
        return String.join(
                " ",
                view.path(),
                view.title(),
                view.permission(),
                Integer.toString(view.order()),
                view.icon(),
                view.bundle().getSymbolicName(),
                view.type().getSimpleName());
    }

    private List<String> show(String text) {
        browsers.each(ui -> ui.add(new Span(text))).join();
        return List.of();
    }
}
