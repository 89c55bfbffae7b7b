package org.zhongsheng.kernel.activation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.zhongsheng.platform.activation.Activation.Mode;
import org.zhongsheng.platform.union.Scope;

@Entity
@Table(name = "kernel_activation")
class StoredWord {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kernel_activation_seq")
    @SequenceGenerator(name = "kernel_activation_seq", sequenceName = "kernel_activation_seq", allocationSize = 50)
    @Column(name = "id")
    private long id;

    @Column(name = "module")
    private String module;

    @Column(name = "union_path")
    private String unionPath;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode")
    private Mode mode;

    protected StoredWord() {}

    StoredWord(String module, Scope at, Mode mode) {
        this.module = module;
        this.unionPath = at.path();
        this.mode = mode;
    }

    void say(Mode newMode) {
        mode = newMode;
    }

    String path() {
        return unionPath;
    }

    Mode mode() {
        return mode;
    }
}
