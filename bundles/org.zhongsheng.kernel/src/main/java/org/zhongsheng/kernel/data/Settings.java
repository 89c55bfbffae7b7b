package org.zhongsheng.kernel.data;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.data.Transactions;

/** What the installation remembers about itself. */
@Component(service = Settings.class)
public final class Settings {
    private final Transactions transactions;
    private final EntityManager em;

    @Activate
    public Settings(
            @Reference Transactions transactions, @Reference(target = "(osgi.unit.name=kernel)") EntityManager em) {
        this.transactions = transactions;
        this.em = em;
    }

    public Optional<String> find(String name) {
        return transactions.read(
                () -> Optional.ofNullable(em.find(StoredSetting.class, name)).map(StoredSetting::value));
    }

    public void put(String name, String value) {
        transactions.run(() -> {
            var setting = em.find(StoredSetting.class, name);
            if (setting == null) {
                em.persist(new StoredSetting(name, value));
            } else {
                setting.say(value);
            }
        });
    }

    public void remove(String name) {
        transactions.run(() -> {
            var setting = em.find(StoredSetting.class, name);
            if (setting != null) {
                em.remove(setting);
            }
        });
    }
}
