package org.zhongsheng.kernel.text;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.platform.text.Texts;

/** Reads the message files of a bundle when it becomes active and forgets them when it stops. */
@Component(service = Texts.class)
public final class BundleTexts implements Texts, BundleTrackerCustomizer<List<MessageFile>> {
    private static final Logger LOG = LoggerFactory.getLogger(BundleTexts.class);

    private volatile @Nullable BundleTracker<List<MessageFile>> bundles;
    private volatile Map<String, Map<String, Message>> dictionary = Map.of();

    @Activate
    public void open(BundleContext context) {
        var tracker = new BundleTracker<>(context, Bundle.ACTIVE | Bundle.STARTING, this);
        bundles = tracker;
        tracker.open();
    }

    @Deactivate
    public void close() {
        var tracker = bundles;
        if (tracker != null) {
            tracker.close();
        }
    }

    @Override
    public String get(Locale locale, String key, Object... args) {
        return find(locale, key, args).orElse(key);
    }

    @Override
    public Optional<String> find(Locale locale, String key, Object... args) {
        var message = message(locale.getLanguage(), key);
        return message == null
                ? Optional.empty()
                : Optional.of(message.say(locale, argument -> Words.of(this, locale, argument), args));
    }

    @Override
    public SortedSet<String> keys(String beginning) {
        return dictionary.values().stream()
                .flatMap(messages -> messages.keySet().stream())
                .filter(key -> key.startsWith(beginning))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<MessageFile> addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        var files = new ArrayList<MessageFile>();
        for (URL url : urls(bundle)) {
            try {
                files.add(MessageFile.read(url));
            } catch (IOException | IllegalArgumentException e) {
                LOG.error("{} cannot be read; its texts are missing", url, e);
            }
        }
        files.forEach(this::add);
        return files;
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, List<MessageFile> files) {}

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, List<MessageFile> files) {
        files.forEach(this::remove);
    }

    private @Nullable Message message(String language, String key) {
        var dictionary = this.dictionary;
        var message = dictionary.getOrDefault(language, Map.of()).get(key);
        return message != null ? message : dictionary.getOrDefault("", Map.of()).get(key);
    }

    private synchronized void add(MessageFile file) {
        var messages = new HashMap<>(dictionary.getOrDefault(file.language(), Map.of()));
        messages.putAll(file.messages());
        replace(file.language(), messages);
    }

    private synchronized void remove(MessageFile file) {
        var messages = new HashMap<>(dictionary.getOrDefault(file.language(), Map.of()));
        file.messages().forEach(messages::remove);
        replace(file.language(), messages);
    }

    private void replace(String language, Map<String, Message> messages) {
        var languages = new HashMap<>(dictionary);
        languages.put(language, Collections.unmodifiableMap(messages));
        dictionary = Collections.unmodifiableMap(languages);
    }

    private static Collection<URL> urls(Bundle bundle) {
        String base = bundle.getHeaders("").get(Constants.BUNDLE_LOCALIZATION);
        if (base == null) {
            return List.of();
        }
        int slash = base.lastIndexOf('/');
        var urls = bundle.findEntries(
                base.substring(0, Math.max(0, slash)), base.substring(slash + 1) + "*.properties", false);
        return urls == null ? List.of() : Collections.list(urls);
    }
}
