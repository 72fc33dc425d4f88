package org.muniment.processing;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.jboss.ejb3.annotation.DeliveryGroup;

/** Listens on the queue of the stages that ask a language model. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/language"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "${muniment.consumers.language:2}")
        })
@DeliveryGroup("language")
@TransactionManagement(TransactionManagementType.BEAN)
public class LanguageConsumer implements MessageListener {

    @Inject
    private StageConsumer stages;

    @Override
    public void onMessage(Message message) {
        stages.consume(Queue.LANGUAGE, message);
    }
}
