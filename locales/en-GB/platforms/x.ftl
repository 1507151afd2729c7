discover = Being found by email or phone number
