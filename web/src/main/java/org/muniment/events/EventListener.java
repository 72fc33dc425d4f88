package org.muniment.events;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** Hears what changed anywhere and passes it on to the browsers of this node. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/topic/events"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Topic"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
        })
@TransactionManagement(TransactionManagementType.BEAN)
public class EventListener implements MessageListener {

    @Inject
    private Followers followers;

    @Override
    public void onMessage(Message message) {
        try {
            followers.tell(Json.read(message.getBody(String.class), Change.class));
        } catch (JMSException e) {
            throw new IllegalArgumentException("an event without text", e);
        }
    }
}
