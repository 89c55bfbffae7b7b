package org.zhongsheng.persistence.unit;

import java.net.URL;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/** Finds a module's classes first, then EclipseLink's and those of ours that EclipseLink is told to use. */
final class UnitLoader extends ClassLoader {

    private static final ClassLoader ECLIPSELINK = PersistenceProvider.class.getClassLoader();

    UnitLoader(ClassLoader module) {
        super(module);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return name.equals(Slf4jSessionLog.class.getName()) ? Slf4jSessionLog.class : ECLIPSELINK.loadClass(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return ECLIPSELINK.getResource(name);
    }
}
