package org.zhongsheng.persistence.unit;

import java.net.URL;
import org.jspecify.annotations.Nullable;

/** Finds a module's classes first and what EclipseLink asks for besides. */
final class UnitLoader extends ClassLoader {

    private static final ClassLoader OURS = UnitLoader.class.getClassLoader();

    UnitLoader(ClassLoader module) {
        super(module);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return OURS.loadClass(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return OURS.getResource(name);
    }
}
