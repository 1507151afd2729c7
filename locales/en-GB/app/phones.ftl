phone-colour-6 = grey
phones-line = Pupils open a page in any browser on the same network. No internet, no app, no name, no account.
