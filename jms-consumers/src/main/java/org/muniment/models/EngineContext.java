package org.muniment.models;

import ai.djl.engine.Engine;
import java.util.concurrent.Callable;

/**
 * DJL finds its engines through the thread's context class loader, and a first use with a wrong one leaves its registry
 * empty until the JVM ends. Whatever may be a first use goes through here.
 */
final class EngineContext {

    private EngineContext() {}

    static <T> T call(Callable<T> work) throws Exception {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(Engine.class.getClassLoader());
        try {
            return work.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
