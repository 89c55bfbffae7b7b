package org.zhongsheng.kernel.data;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "kernel_setting")
class StoredSetting {
    @Id
    @Column(name = "name")
    private String name;

    @Column(name = "setting_value")
    private String value;

    protected StoredSetting() {}

    StoredSetting(String name, String value) {
        this.name = name;
        this.value = value;
    }

    String value() {
        return value;
    }

    void say(String newValue) {
        value = newValue;
    }
}
